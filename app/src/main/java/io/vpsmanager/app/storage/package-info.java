/** Whether what the program keeps can be written, and what it does when not. */
@NullMarked
package io.vpsmanager.app.storage;

import org.jspecify.annotations.NullMarked;
