package org.famen.portal.staff;

/** Pages of the desk that are open to who is not signed in yet. */
public final class SignInPaths {
    public static final String SIGN_IN = "/desk/sign-in";
    public static final String CODE = SIGN_IN + "/code";
    /** Where a one-time link leads. */
    public static final String WELCOME = "/desk/welcome";
    /** Where it is used up. */
    public static final String WELCOME_PASSWORD = WELCOME + "/password";

    /** Where one goes on to the city's identity service. */
    public static final String IDENTITY = SIGN_IN + "/identity";
    /** Where one comes back from it. */
    public static final String IDENTITY_BACK = IDENTITY + "/back";

    /** Where one ends one's session there. */
    public static final String IDENTITY_END = IDENTITY + "/end";

    private SignInPaths() {}
}
