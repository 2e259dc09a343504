/** How root logs in to a server: passwords that tasks set, notified by mail and shown once. */
@NullMarked
package io.vpsmanager.cloud.login;

import org.jspecify.annotations.NullMarked;
