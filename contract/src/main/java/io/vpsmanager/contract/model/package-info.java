/** The models servers are sold as. */
@NullMarked
package io.vpsmanager.contract.model;

import org.jspecify.annotations.NullMarked;
