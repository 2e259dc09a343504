/** The addresses of a server and their reverse names: dialogs over the dashboard, each at its own address. */
@NullMarked
package io.vpsmanager.web.dashboard.ip;

import org.jspecify.annotations.NullMarked;
