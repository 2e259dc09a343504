/** What a door may ask, and nothing of how: the OVHcloud v1 operations, what a console needs beside them, and who is asking. */
@NullMarked
package io.vpsmanager.contract;

import org.jspecify.annotations.NullMarked;
