/** The name under which the desktop gives the page its one frozen object. */
export const bridgeName = 'cartularyHost';
