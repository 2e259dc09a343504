/** Where servers stand. */
@NullMarked
package io.vpsmanager.contract.datacenter;

import org.jspecify.annotations.NullMarked;
