/** How a server is entered: a new password of root, and showing it once. */
@NullMarked
package io.vpsmanager.web.dashboard.login;

import org.jspecify.annotations.NullMarked;
