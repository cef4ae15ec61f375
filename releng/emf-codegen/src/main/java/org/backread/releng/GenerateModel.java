package org.backread.releng;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** Writes the Java code of an EMF model during the build, outside Eclipse. */
public final class GenerateModel {
	private GenerateModel() {
	}

	/**
	 * @param args the bundle's folder, whose name is the bundle's, and the generator model's path inside it
	 * @throws IOException           if the former code cannot be deleted
	 * @throws IllegalStateException if the model is invalid or its code cannot be written
	 */
	public static void main(String[] args) throws IOException {
		Path bundle = Path.of(args[0]).toRealPath();
		String name = bundle.getFileName().toString();
		// The generator addresses files as an Eclipse workspace does; this maps the project's name to its folder.
		EcorePlugin.getPlatformResourceMap().put(name, URI.createURI(bundle.toUri().toString()));

		GenModel model = load(URI.createPlatformResourceURI(name + "/" + args[1], true));
		// Adds what the file leaves to the defaults: an entry for each class and feature of the .ecore.
		model.reconcile();
		model.setCanGenerate(true);
		requireOk(model.diagnose());

		// Without this, the code of a class that is no longer in the model would stay.
		deleteFolder(bundle.getParent().resolve(model.getModelDirectory().substring(1)));
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		Generator generator = new Generator();
		generator.setInput(model);
		requireOk(generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
	}

	private static GenModel load(URI uri) {
		GenModelPackage.eINSTANCE.eClass();
		ResourceSet resources = new ResourceSetImpl();
		Map<String, Object> factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
		factories.put("ecore", new EcoreResourceFactoryImpl());
		factories.put("genmodel", new EcoreResourceFactoryImpl());
		Resource resource = resources.getResource(uri, true);
		return (GenModel) resource.getContents().getFirst();
	}

	private static void requireOk(Diagnostic diagnostic) {
		if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
			StringBuilder message = new StringBuilder(diagnostic.getMessage());
			diagnostic.getChildren().forEach(child -> message.append('\n').append(child.getMessage()));
			throw new IllegalStateException(message.toString(), diagnostic.getException());
		}
	}

	private static void deleteFolder(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
				if (failure != null) {
					throw failure;
				}
				Files.delete(visited);
				return FileVisitResult.CONTINUE;
			}
		});
	}
}
