/** The page where a customer answers an application that asks for a consumer key. */
@NullMarked
package io.vpsmanager.web.credential;

import org.jspecify.annotations.NullMarked;
