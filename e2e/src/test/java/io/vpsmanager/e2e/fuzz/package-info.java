/** Random calls against the started program: whatever comes, the answer has OVHcloud's form. */
@NullMarked
package io.vpsmanager.e2e.fuzz;

import org.jspecify.annotations.NullMarked;
