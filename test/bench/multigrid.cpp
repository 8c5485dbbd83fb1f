// The V(1,1) cycle of src/simulation/numerics/linear in C++: the same layout, the same sweeps, the same precision. Times it on the
// problem of multigrid.bench.ts. Compile with g++ -O3 -march=native.
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>

constexpr int PAD = 4;
constexpr int COARSEST = 16;

struct Level {
  int columns, rows, half, stride;
  std::vector<float> own, other, below, above, redReaction, blackReaction;
  std::vector<float> redInverse, blackInverse, redRight, blackRight, red, black;

  Level(int columns, int rows) : columns(columns), rows(rows), half(columns / 2), stride(columns / 2 + 2 * PAD) {
    for (auto field : {&own, &other, &below, &above, &redReaction, &blackReaction, &redInverse, &blackInverse, &redRight,
                       &blackRight, &red, &black})
      field->assign(size_t(rows + 2) * stride, 0.0f);
  }
  int start(int j) const { return (j + 1) * stride + PAD; }
};

static int step(int j) { return (j & 1) == 0 ? -1 : 1; }

static void wrap(float* v, int start, int half) {
  v[start - 1] = v[start + half - 1];
  v[start + half] = v[start];
}

static void redFromZero(Level& g, int j) {
  const int start = g.start(j), half = g.half;
  float* __restrict red = g.red.data();
  const float* __restrict right = g.redRight.data();
  const float* __restrict inverse = g.redInverse.data();
  for (int k = start; k < start + half; k++) red[k] = right[k] * inverse[k];
  wrap(red, start, half);
}

static void relaxBlack(Level& g, int j) {
  const int start = g.start(j), half = g.half, s = g.stride, p = step(j);
  float* __restrict black = g.black.data();
  const float* __restrict red = g.red.data();
  const float* __restrict own = g.own.data();
  const float* __restrict other = g.other.data();
  const float* __restrict below = g.below.data();
  const float* __restrict above = g.above.data();
  const float* __restrict right = g.blackRight.data();
  const float* __restrict inverse = g.blackInverse.data();
  for (int k = start; k < start + half; k++)
    black[k] = inverse[k] * (right[k] + own[k] * red[k] + other[k - p] * red[k - p] + above[k - s] * red[k - s] +
                             below[k + s] * red[k + s]);
  wrap(black, start, half);
}

static void relaxRed(Level& g, int j) {
  const int start = g.start(j), half = g.half, s = g.stride, p = step(j);
  float* __restrict red = g.red.data();
  const float* __restrict black = g.black.data();
  const float* __restrict own = g.own.data();
  const float* __restrict other = g.other.data();
  const float* __restrict below = g.below.data();
  const float* __restrict above = g.above.data();
  const float* __restrict right = g.redRight.data();
  const float* __restrict inverse = g.redInverse.data();
  for (int k = start; k < start + half; k++)
    red[k] = inverse[k] *
             (right[k] + own[k] * black[k] + other[k] * black[k + p] + below[k] * black[k - s] + above[k] * black[k + s]);
  wrap(red, start, half);
}

static void restrictRows(const Level& f, Level& c, int J) {
  const int s = f.stride, lower = f.start(2 * J), upper = lower + s, out = c.start(J);
  const float* __restrict black = f.black.data();
  const float* __restrict own = f.own.data();
  const float* __restrict other = f.other.data();
  const float* __restrict below = f.below.data();
  const float* __restrict above = f.above.data();
  float* __restrict first = ((J & 1) == 0 ? c.redRight : c.blackRight).data();
  float* __restrict second = ((J & 1) == 0 ? c.blackRight : c.redRight).data();
  auto residual = [&](int k, int p) {
    return own[k] * black[k] + other[k] * black[k + p] + below[k] * black[k - s] + above[k] * black[k + s];
  };
  for (int M = 0; M < c.half; M++) {
    const int k = lower + 2 * M, l = upper + 2 * M;
    first[out + M] = residual(k, -1) + residual(l, 1);
    second[out + M] = residual(k + 1, -1) + residual(l + 1, 1);
  }
}

static void correctRed(Level& f, const Level& c, int j) {
  const int J = j >> 1, start = f.start(j), from = c.start(J);
  float* __restrict red = f.red.data();
  const float* __restrict first = ((J & 1) == 0 ? c.red : c.black).data();
  const float* __restrict second = ((J & 1) == 0 ? c.black : c.red).data();
  for (int M = 0; M < c.half; M++) {
    red[start + 2 * M] += first[from + M];
    red[start + 2 * M + 1] += second[from + M];
  }
  wrap(red, start, f.half);
}

static void smoothAndRestrict(Level& f, Level& c) {
  for (int j = 0; j < f.rows + 2; j++) {
    if (j < f.rows) redFromZero(f, j);
    if (j >= 1 && j <= f.rows) relaxBlack(f, j - 1);
    if (j >= 3 && (j & 1) == 1) restrictRows(f, c, (j - 3) >> 1);
  }
}

static void prolongAndSmooth(Level& f, const Level& c) {
  for (int j = 0; j < f.rows + 2; j++) {
    if (j < f.rows) correctRed(f, c, j);
    if (j >= 1 && j <= f.rows) relaxBlack(f, j - 1);
    if (j >= 2) relaxRed(f, j - 2);
  }
}

struct Multigrid {
  std::vector<Level> levels;
  std::vector<double> band, solution;
  double distance;

  Multigrid(int n, double distance) : distance(distance) {
    for (int c = n; c >= COARSEST; c /= 2) levels.emplace_back(c, c);
    for (auto& g : levels) {
      for (auto field : {&g.own, &g.other, &g.below, &g.above})
        for (int k = g.stride; k < (g.rows + 1) * g.stride; k++) (*field)[k] = 1;
      for (int k = g.stride; k < 2 * g.stride; k++) g.below[k] = 0;
      for (int k = g.rows * g.stride; k < (g.rows + 1) * g.stride; k++) g.above[k] = 0;
    }
    const Level& last = levels.back();
    band.resize(size_t(last.columns) * last.rows * (last.columns + 1));
    solution.resize(size_t(last.columns) * last.rows);
  }

  static void coarsen(const Level& f, Level& c) {
    for (int J = 0; J < c.rows; J++)
      for (int M = 0; M < c.half; M++) {
        const int k = c.start(J) + M, shift = J & 1, I = 2 * M + shift, s = f.stride;
        const int lower = f.start(2 * J) + I, upper = lower + s;
        const float east = 0.5f * (f.other[lower + 1] + f.other[upper]);
        const float west = 0.5f * (f.other[lower] + f.other[upper - 1]);
        c.own[k] = shift ? west : east;
        c.other[k] = shift ? east : west;
        c.below[k] = 0.5f * (f.above[lower - s] + f.below[lower]);
        c.above[k] = 0.5f * (f.above[upper] + f.below[upper + s]);
        auto reaction = [&](int column) {
          const int a = f.start(2 * J) + column, b = a + s;
          return f.redReaction[a] + f.blackReaction[a] + f.redReaction[b] + f.blackReaction[b];
        };
        c.redReaction[k] = reaction(I);
        c.blackReaction[k] = reaction(2 * M + 1 - shift);
      }
  }

  static void invert(Level& g, double lid) {
    for (int j = 0; j < g.rows; j++) {
      const int start = g.start(j), p = step(j), s = g.stride;
      const double top = j == g.rows - 1 ? lid : 0;
      wrap(g.other.data(), start, g.half);
      for (int k = start; k < start + g.half; k++) {
        g.redInverse[k] = 1 / (double(g.own[k]) + g.other[k] + g.below[k] + g.above[k] + g.redReaction[k] + top);
        g.blackInverse[k] =
            1 / (double(g.own[k]) + g.other[k - p] + g.above[k - s] + g.below[k + s] + g.blackReaction[k] + top);
      }
    }
  }

  void prepare() {
    for (size_t level = 0; level < levels.size(); level++) {
      if (level > 0) coarsen(levels[level - 1], levels[level]);
      const double width = 1 << level;
      invert(levels[level], width / (distance + 0.5 * width));
    }
    factorise();
  }

  void factorise() {
    const Level& g = levels.back();
    const int n = g.columns, w = n + 1;
    std::fill(band.begin(), band.end(), 0.0);
    auto couple = [&](int a, int b, double c) {
      const int low = a < b ? a : b, high = a < b ? b : a;
      band[high * w + high - low] -= c;
    };
    for (int j = 0; j < g.rows; j++)
      for (int m = 0; m < g.half; m++) {
        const int k = g.start(j) + m, shift = j & 1, p = step(j);
        const int red = j * n + 2 * m + shift, black = j * n + 2 * m + 1 - shift;
        const int far = j * n + (2 * (m + p) + 1 - shift + n) % n;
        band[red * w] = 1 / double(g.redInverse[k]);
        band[black * w] = 1 / double(g.blackInverse[k]);
        couple(red, black, g.own[k]);
        couple(red, far, g.other[k]);
        if (j > 0) couple(red, red - n, g.below[k]);
        if (j > 0) couple(black, black - n, g.above[k - g.stride]);
      }
    for (int i = 0; i < g.rows * n; i++) {
      const int first = i > n ? i - n : 0;
      for (int j = first; j <= i; j++) {
        double sum = band[i * w + i - j];
        for (int k = first > j - n ? first : j - n; k < j; k++) sum -= band[i * w + i - k] * band[j * w + j - k];
        band[i * w + i - j] = j < i ? sum * band[j * w] : 1 / std::sqrt(sum);
      }
    }
  }

  void solveCoarsest() {
    Level& g = levels.back();
    const int n = g.columns, w = n + 1, size = g.rows * n;
    auto& x = solution;
    for (int j = 0; j < g.rows; j++)
      for (int m = 0, k = g.start(j), i = j * n, s = j & 1; m < g.half; m++, k++, i += 2) {
        x[i + s] = g.redRight[k];
        x[i + 1 - s] = g.blackRight[k];
      }
    for (int i = 0; i < size; i++) {
      double sum = x[i];
      for (int k = i > n ? i - n : 0; k < i; k++) sum -= band[i * w + i - k] * x[k];
      x[i] = sum * band[i * w];
    }
    for (int i = size - 1; i >= 0; i--) {
      const double value = x[i] * band[i * w];
      x[i] = value;
      for (int k = i > n ? i - n : 0; k < i; k++) x[k] -= band[i * w + i - k] * value;
    }
    for (int j = 0; j < g.rows; j++)
      for (int m = 0, k = g.start(j), i = j * n, s = j & 1; m < g.half; m++, k++, i += 2) {
        g.red[k] = x[i + s];
        g.black[k] = x[i + 1 - s];
      }
  }

  void cycle() {
    const int last = int(levels.size()) - 1;
    for (int l = 0; l < last; l++) smoothAndRestrict(levels[l], levels[l + 1]);
    solveCoarsest();
    for (int l = last - 1; l >= 0; l--) prolongAndSmooth(levels[l], levels[l + 1]);
  }
};

int main(int argc, char** argv) {
  const int n = argc > 1 ? std::atoi(argv[1]) : 512;
  const int times = argc > 2 ? std::atoi(argv[2]) : 50;
  const double thickness = 0.75, biot = 1e-3;
  Multigrid mg(n, n);
  Level& g = mg.levels[0];
  auto fraction = [&](int column, int row) {
    const int i = (column + n) % n;
    const double d = row + 0.5 - (n / 8.0) * (1 + 0.5 * std::sin(6 * M_PI * (i + 0.5) / n));
    return 1 / (1 + std::exp(d / thickness));
  };
  auto psi = [&](int i, int j) { return 1 - (1 - 1e-6) * fraction(i, j); };
  auto area = [&](int i, int j) { return fraction(i, j) * (1 - fraction(i, j)) / thickness; };
  for (int j = 0; j < n; j++)
    for (int m = 0; m < n / 2; m++) {
      const int k = g.start(j) + m, shift = j & 1, i = 2 * m + shift, b = 2 * m + 1 - shift;
      const int toOwn = shift ? -1 : 1;
      g.own[k] = 0.5 * (psi(i, j) + psi(i + toOwn, j));
      g.other[k] = 0.5 * (psi(i, j) + psi(i - toOwn, j));
      if (j > 0) g.below[k] = 0.5 * (psi(i, j) + psi(i, j - 1));
      if (j < n - 1) g.above[k] = 0.5 * (psi(i, j) + psi(i, j + 1));
      g.redReaction[k] = biot * area(i, j);
      g.blackReaction[k] = biot * area(b, j);
      g.redRight[k] = -biot * area(i, j);
      g.blackRight[k] = -biot * area(b, j);
    }
  mg.prepare();
  double best = 1e30;
  for (int t = 0; t < times; t++) {
    const auto begin = std::chrono::steady_clock::now();
    mg.cycle();
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    if (took.count() < best) best = took.count();
  }
  double sum = 0;
  for (int j = 0; j < n; j++)
    for (int m = 0; m < g.half; m++) sum += double(g.red[g.start(j) + m]) + g.black[g.start(j) + m];
  std::printf("%.4f %.9e\n", best, sum);
}
