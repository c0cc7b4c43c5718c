/// The claim is another's by now.
struct LeaseLost: Error {}
