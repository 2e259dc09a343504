/** What can be ordered. */
@NullMarked
package io.vpsmanager.contract.order;

import org.jspecify.annotations.NullMarked;
