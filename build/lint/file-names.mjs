import { basename, extname } from 'node:path';

/** Names that say nothing about what is inside. */
const emptyNames = new Set([
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'misc',
  'constants',
  'types',
  'interfaces',
  'manager',
  'lib',
]);

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;
const pascalCase = /^[A-Z][A-Za-z0-9]*(\.[a-z0-9-]+)*$/;

/**
 * Files are kebab-case, components PascalCase, and a name says what is inside.
 * @type {import('eslint').Rule.RuleModule}
 */
export const fileNames = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      empty: '"{{name}}" says nothing about the file: name the one concept in it.',
      component: 'A component file is PascalCase, "{{name}}" is not.',
      module: 'A file is kebab-case, "{{name}}" is not.',
    },
  },
  create(context) {
    const name = basename(context.filename, extname(context.filename));
    const messageId = checkName(name, extname(context.filename));
    return messageId
      ? { Program: (node) => context.report({ node, messageId, data: { name } }) }
      : {};
  },
};

/**
 * @param {string} name without its extension
 * @param {string} extension
 */
function checkName(name, extension) {
  if (name.split('.').some((part) => emptyNames.has(part.toLowerCase()))) return 'empty';
  if (extension !== '.tsx') return kebabCase.test(name) ? null : 'module';
  return pascalCase.test(name) || kebabCase.test(name) ? null : 'component';
}
