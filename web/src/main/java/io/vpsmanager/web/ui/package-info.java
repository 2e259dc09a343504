/** What every screen is made of: the frame, its messages, and the small parts that screens share. */
@NullMarked
package io.vpsmanager.web.ui;

import org.jspecify.annotations.NullMarked;
