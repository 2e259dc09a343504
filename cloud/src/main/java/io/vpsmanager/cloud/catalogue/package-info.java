/** What is sold and where: plans, data centres, images, from one file that an operator can edit. */
@NullMarked
package io.vpsmanager.cloud.catalogue;

import org.jspecify.annotations.NullMarked;
