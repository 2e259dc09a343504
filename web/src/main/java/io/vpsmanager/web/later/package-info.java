/** The pages of the specification that this version does not offer yet, said openly. */
@NullMarked
package io.vpsmanager.web.later;

import org.jspecify.annotations.NullMarked;
