import Domain
import Mail
import Testing

@Suite struct MailServerTests {
    private func server(_ url: String, user: String? = nil) throws(MailFault) -> MailServer {
        try MailServer(url: url, user: user, password: nil, authorities: nil)
    }

    @Test func `an address of a server says how safe it is`() throws {
        #expect(try server("smtp://post.example.fi").safety == .startTLS)
        #expect(try server("smtp://post.example.fi").port == 587)
        #expect(try server("smtps://post.example.fi").port == 465)
        #expect(try server("smtp+plain://127.0.0.1:2525/").port == 2_525)
        #expect(try server("smtp://[::1]:25").host == "[::1]")
    }

    @Test(arguments: [
        "", "post.example.fi", "http://x", "smtp://", "smtp://a b", "smtp://a:0", "smtp://a:99999", "smtp://u:p@host", "smtp://a/b", "smtp://a\r\nb",
    ])
    func `what is no address of a server is refused`(url: String) {
        #expect(throws: MailFault.url(url)) { try server(url) }
    }

    @Test func `a password goes nowhere unencrypted but to the same machine`() throws {
        #expect(throws: MailFault.openPassword) { try server("smtp+plain://post.example.fi", user: "digi") }
        #expect(try server("smtp+plain://localhost", user: "digi").user == "digi")
    }
}
