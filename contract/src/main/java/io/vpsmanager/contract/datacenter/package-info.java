/** Data centres, where servers are located. */
@NullMarked
package io.vpsmanager.contract.datacenter;

import org.jspecify.annotations.NullMarked;
