// swift-format-ignore-file
// Written by bin/embed-content from Content/; edit there.

/// Everything under Content/, compiled in; sorted by path within each folder.
package enum EmbeddedContent {
    package static let files: [EmbeddedFile] =
        EmbeddedApi.files
        + EmbeddedAssets.files
        + EmbeddedData.files
        + EmbeddedDemo.files
        + EmbeddedInstruments.files
        + EmbeddedPaths.files
        + EmbeddedTexts.files
}
