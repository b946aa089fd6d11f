/**
 * The test-kit: the ports in memory, and the contract of each port, which every implementation of it is held to. An
 * adapter's test extends a contract and says where its ports are. Uses the ports and the domain.
 */
@NullMarked
package no.samspill.testkit;

import org.jspecify.annotations.NullMarked;
