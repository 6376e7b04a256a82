// Gives each serious or critical finding in a line.
const done = arguments[arguments.length - 1];
const grave = ({ impact }) => impact === 'serious' || impact === 'critical';
const told = ({ id, help, nodes }) => `${id}: ${help}, ${nodes.length} times, first ${nodes[0].html.slice(0, 200)}`;
axe.run(document, { resultTypes: ['violations'] }).then(
  ({ violations }) => done(violations.filter(grave).map(told)),
  (error) => done([String(error)]),
);
