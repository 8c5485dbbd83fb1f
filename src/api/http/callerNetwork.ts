import ipaddr from 'ipaddr.js';

/** A host chooses among all addresses of its network as it likes. */
const IPV6_PREFIX = 64;

/** Whose limits a request counts for: an IPv4 address, also where IPv6 carries it, or the /64 of an IPv6 address. */
export function callerNetwork(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const read = ipaddr.process(address);
  if (read instanceof ipaddr.IPv4) return read.toString();
  const network = ipaddr.IPv6.networkAddressFromCIDR(`${new ipaddr.IPv6(read.toByteArray())}/${IPV6_PREFIX}`);
  return `${network}/${IPV6_PREFIX}`;
}
