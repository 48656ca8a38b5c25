/** Functions that turn the untyped into the typed, or one form into another without loss. */
const parserName = /^(parse|split|is|to|from)[A-Z]/;

/**
 * `as` is a claim the compiler cannot check: it stands only where the claim was just proved.
 * @type {import('eslint').Rule.RuleModule}
 */
export const assertionInParser = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      outside:
        'A type assertion stands only inside parseX, splitX, isX, toX or fromX: prove the type there.',
    },
  },
  create(context) {
    /** @param {any} node */
    const check = (node) => {
      if (isConst(node.typeAnnotation)) return;
      const functions = context.sourceCode.getAncestors(node).map(nameOfFunction);
      if (!functions.some((name) => parserName.test(name))) {
        context.report({ node, messageId: 'outside' });
      }
    };
    return { TSAsExpression: check, TSTypeAssertion: check };
  },
};

/** @param {any} type */
function isConst(type) {
  return type.type === 'TSTypeReference' && type.typeName.name === 'const';
}

/**
 * @param {any} node
 * @returns {string} empty when the node is no named function
 */
function nameOfFunction(node) {
  if (node.type === 'FunctionDeclaration') return node.id?.name ?? '';
  const holdsFunction =
    node.type === 'VariableDeclarator' && /Function/.test(node.init?.type ?? '');
  return holdsFunction ? node.id.name : '';
}
