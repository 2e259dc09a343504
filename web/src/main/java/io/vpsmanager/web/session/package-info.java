/** Who is at the console: the session cookie, the filters that guard every page, and the request that handlers get. */
@NullMarked
package io.vpsmanager.web.session;

import org.jspecify.annotations.NullMarked;
