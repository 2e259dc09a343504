/** What the texts may hold that customers give. */
@NullMarked
package io.vpsmanager.cloud.text;

import org.jspecify.annotations.NullMarked;
