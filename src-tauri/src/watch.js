// Notes what the page's own security policy refuses, from before the page's first line on.
window.refusedByPolicy = [];
addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
  window.refusedByPolicy.push(`${effectiveDirective}: ${blockedURI} (${sourceFile})`);
});
