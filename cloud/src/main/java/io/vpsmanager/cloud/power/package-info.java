/** Power of a machine: reboot, stop, start. Forward only: never undone into a state the customer did not ask for. */
@NullMarked
package io.vpsmanager.cloud.power;

import org.jspecify.annotations.NullMarked;
