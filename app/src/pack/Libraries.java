import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * `java Libraries.java FOLDER`: makes jars such that every class of them can be kept in an AOT cache, which leaves out those of
 * signed jars and those older than Java 6. Signatures, which the JVM would check at each start, are taken out; older classes
 * get the form of today with stack maps, their code as it was.
 */
class Libraries {

    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|DSA|RSA|EC)");
    /** Where a class says its version, in bytes from its beginning. */
    private static final int VERSION_AT = 4;

    private static final ClassTransform RENEW = ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)
            .andThen((to, element) -> {
                if (element instanceof ClassFileVersion) {
                    to.withVersion(ClassFile.JAVA_8_VERSION, 0);
                } else {
                    to.with(element);
                }
            });

    public static void main(String[] arguments) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path jar : files.toList()) {
                prepare(jar);
            }
        }
    }

    private static void prepare(Path jar) throws IOException {
        Path prepared = Path.of(jar + ".prepared");
        try (JarFile before = new JarFile(jar.toFile(), false)) {
            List<JarEntry> entries = before.stream().toList();
            boolean signed = entries.stream().anyMatch(Libraries::isSignature);
            boolean old = false;
            for (JarEntry entry : entries) {
                old = old || isOld(before, entry);
            }
            if (!signed && !old) {
                return;
            }
            copy(before, jar, prepared);
        }
        Files.move(prepared, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void copy(JarFile before, Path jar, Path prepared) throws IOException {
        Manifest manifest = before.getManifest();
        // Beside the jar's own attributes only the digests of its entries.
        manifest.getEntries().clear();
        try (URLClassLoader types = new URLClassLoader(new URL[] {jar.toUri().toURL()});
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(prepared), manifest)) {
            ClassFile form = ClassFile.of(
                    StackMapsOption.GENERATE_STACK_MAPS,
                    ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(types)
                            .orElse(ClassHierarchyResolver.defaultResolver())));
            for (JarEntry entry : before.stream().toList()) {
                if (!entry.getName().equals(JarFile.MANIFEST_NAME) && !isSignature(entry)) {
                    out.putNextEntry(new JarEntry(entry.getName()));
                    try (InputStream in = before.getInputStream(entry)) {
                        out.write(isOld(before, entry) ? renewed(form, in.readAllBytes()) : in.readAllBytes());
                    }
                    out.closeEntry();
                }
            }
        }
    }

    private static boolean isSignature(JarEntry entry) {
        return SIGNATURE.matcher(entry.getName()).matches();
    }

    private static boolean isOld(JarFile jar, JarEntry entry) throws IOException {
        if (!entry.getName().endsWith(".class")) {
            return false;
        }
        try (InputStream in = jar.getInputStream(entry)) {
            int version = ByteBuffer.wrap(in.readNBytes(2 * VERSION_AT)).getInt(VERSION_AT);
            return (version & 0xffff) < ClassFile.JAVA_6_VERSION;
        }
    }

    private static byte[] renewed(ClassFile form, byte[] bytes) {
        ClassModel model = form.parse(bytes);
        return form.transformClass(model, RENEW);
    }
}
