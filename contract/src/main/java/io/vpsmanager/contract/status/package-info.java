/** Whether the services of a server answer. */
@NullMarked
package io.vpsmanager.contract.status;

import org.jspecify.annotations.NullMarked;
