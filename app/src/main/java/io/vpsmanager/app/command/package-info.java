/** The sub-commands that ask a running manager, through the operator door. */
@NullMarked
package io.vpsmanager.app.command;

import org.jspecify.annotations.NullMarked;
