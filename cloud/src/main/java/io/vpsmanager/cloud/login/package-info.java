/** How root gets into a server: passwords that tasks set, told by mail and shown once. */
@NullMarked
package io.vpsmanager.cloud.login;

import org.jspecify.annotations.NullMarked;
