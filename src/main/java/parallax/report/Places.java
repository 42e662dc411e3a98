package parallax.report;

/** Where pages stand, as seen from the page that is being built. */
record Places(PageNames names, String root) {
  String article(String id) {
    return root + names.article(id);
  }

  String outlet(String outlet) {
    return root + names.outlet(outlet);
  }

  String event(String id) {
    return root + names.event(id);
  }
}
