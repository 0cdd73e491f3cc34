/// Signing in and out, one's own account, the first start, settings, members and the log.
struct AccountsRoutes: Sendable {
    let site: Site
    private let limiter = AddressLimiter()

    init(site: Site) {
        self.site = site
    }

    func add(to routes: inout Routes) {
        FirstStartRoutes(site: site, limiter: limiter).add(to: &routes)
        routes.group("/:language/:organisation") { routes in
            SignInRoutes(site: site, limiter: limiter).add(to: &routes)
            OwnAccountRoutes(site: site, limiter: limiter).add(to: &routes)
            SettingsRoutes(site: site).add(to: &routes)
            MembersRoutes(site: site).add(to: &routes)
            LogRoutes(site: site).add(to: &routes)
            MailRoutes(site: site, limiter: limiter).add(to: &routes)
        }
    }
}
