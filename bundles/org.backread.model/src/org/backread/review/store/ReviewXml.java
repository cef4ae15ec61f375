package org.backread.review.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;

import org.backread.review.Review;
import org.backread.review.ReviewPackage;
import org.backread.review.StorableText;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Turns reviews of the current version into XMI and back. What it reads is not trusted. */
final class ReviewXml {
	/** The end of a message of EMF's: file, line, column. */
	private static final Pattern PLACE = Pattern.compile("\\([^()]*, \\d+, \\d+\\)");

	private ReviewXml() {
	}

	/**
	 * @param version written on the root; the review itself is not changed
	 * @throws IllegalArgumentException if the review lacks something required and could not be read again
	 */
	static byte[] encode(Review review, int version) throws IOException {
		Review copy = EcoreUtil.copy(review);
		copy.setArticle(null);
		copy.setVersion(version);
		copy.eAllContents().forEachRemaining(ReviewXml::makeStorable);
		makeStorable(copy);
		String fault = fault(copy);
		if (fault != null) {
			throw new IllegalArgumentException("not a complete review: " + fault);
		}
		Map<Object, Object> options = new HashMap<>();
		options.put(XMLResource.OPTION_ENCODING, StandardCharsets.UTF_8.name());
		// Short lines show in a version control system what changed.
		options.put(XMLResource.OPTION_LINE_WIDTH, 80);
		XMLResource resource = new XMIResourceImpl();
		resource.getContents().add(copy);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		resource.save(out, options);
		return out.toByteArray();
	}

	/** @param file named in messages only */
	static Review decode(byte[] content, Path file) throws ReviewFormatException {
		XMLResource resource = new ReviewResource();
		closedResourceSet().getResources().add(resource);
		try {
			resource.load(new ByteArrayInputStream(content),
					Map.of(XMLResource.OPTION_USE_PACKAGE_NS_URI_AS_LOCATION, false));
		} catch (IOException | RuntimeException e) {
			// Runtime exceptions too: EMF lets some escape when elements stand where they do not belong.
			throw damaged(file, e);
		}
		List<EObject> roots = List.copyOf(resource.getContents());
		resource.getContents().clear();
		if (roots.size() != 1 || !(roots.getFirst() instanceof Review review)) {
			throw new ReviewFormatException(file, 0, "it holds something other than one review", null);
		}
		if (refersOutside(review)) {
			throw new ReviewFormatException(file, 0, "it refers to another file", null);
		}
		String fault = fault(review);
		if (fault != null) {
			throw new ReviewFormatException(file, 0, fault, null);
		}
		return review;
	}

	/** A resource that is parsed safely. */
	private static final class ReviewResource extends XMIResourceImpl {
		ReviewResource() {
			super(URI.createURI("review"));
		}

		@Override
		protected XMLLoad createXMLLoad() {
			return new XMILoadImpl(createXMLHelper()) {
				@Override
				protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
					return SafeXml.saxParser();
				}
			};
		}
	}

	/** A resource set that knows the review's package and nothing else, and opens no address whatever a file names. */
	private static ResourceSet closedResourceSet() {
		ResourceSet resources = new ResourceSetImpl();
		EPackageRegistryImpl packages = new EPackageRegistryImpl(null);
		packages.put(ReviewPackage.eNS_URI, ReviewPackage.eINSTANCE);
		resources.setPackageRegistry(packages);
		resources.setURIConverter(new ExtensibleURIConverterImpl(List.of(), List.of()));
		return resources;
	}

	private static boolean refersOutside(Review review) {
		for (Iterator<EObject> all = EcoreUtil.getAllContents(List.of(review)); all.hasNext();) {
			EObject object = all.next();
			if (object.eIsProxy() || object.eCrossReferences().stream().anyMatch(EObject::eIsProxy)) {
				return true;
			}
		}
		return false;
	}

	/** @return what is wrong with a review, such as a required value that is missing; null if nothing is */
	private static String fault(Review review) {
		Diagnostic diagnostic = Diagnostician.INSTANCE.validate(review);
		if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
			return sentence(diagnostic.getChildren().getFirst().getMessage());
		}
		// EMF's own check lets this pass; an element in the wrong place is read like that.
		boolean hole = review.getSignOffs().stream().anyMatch(signOff -> signOff.getOpen().contains(null));
		return hole ? "a line of what stood open at a sign-off is missing" : null;
	}

	private static void makeStorable(EObject object) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (attribute.getEAttributeType() != EcorePackage.Literals.ESTRING || !object.eIsSet(attribute)) {
				continue;
			}
			if (attribute.isMany()) {
				@SuppressWarnings("unchecked")
				List<String> lines = (List<String>) object.eGet(attribute);
				lines.replaceAll(line -> line == null ? null : StorableText.of(line));
			} else {
				object.eSet(attribute, StorableText.of((String) object.eGet(attribute)));
			}
		}
	}

	private static ReviewFormatException damaged(Path file, Exception failure) {
		for (Throwable e = failure; e != null; e = e.getCause()) {
			if (e instanceof SAXParseException parse) {
				return new ReviewFormatException(file, parse.getLineNumber(), sentence(parse.getMessage()), failure);
			}
			if (e instanceof CharConversionException) {
				return ReviewFormatException.wrongEncoding(file, failure);
			}
			if (e instanceof Resource.Diagnostic diagnostic) {
				return new ReviewFormatException(file, diagnostic.getLine(), sentence(diagnostic.getMessage()),
						failure);
			}
		}
		return new ReviewFormatException(file, 0, "its parts are not those of a review", failure);
	}

	/** Strips what EMF adds for programmers: the place in brackets (given apart) and the full stop. The rest may hold anything. */
	private static String sentence(String message) {
		int place = Math.max(0, message.lastIndexOf('('));
		String told = PLACE.matcher(message).region(place, message.length()).matches() ? message.substring(0, place).stripTrailing() : message;
		return told.endsWith(".") ? told.substring(0, told.length() - 1) : told;
	}
}
