const done = arguments[arguments.length - 1];
const grave = ({ impact }) => impact === 'serious' || impact === 'critical';
const told = ({ id, impact, help, nodes }) => ({ id, impact, help, where: nodes.map(({ html }) => html.slice(0, 200)) });
axe.run(document, { resultTypes: ['violations'] }).then(
  ({ violations }) => done(violations.filter(grave).map(told)),
  (error) => done([String(error)]),
);
