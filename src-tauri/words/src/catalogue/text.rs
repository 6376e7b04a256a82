//! What stands in one pattern of a message: its words, its variables, its choices.

use fluent_syntax::ast;
use std::collections::BTreeSet;

/// The value of a message, or one of its attributes.
#[derive(Debug, Clone)]
pub struct Text {
    /// The attribute's name; none for the value.
    pub attribute: Option<String>,
    /// The variables that it mentions.
    pub uses: BTreeSet<String>,
    /// The variables that are shown, and do not only choose.
    pub shows: BTreeSet<String>,
    /// Whether a variant of a plural choice leaves out the number that another one shows.
    pub hides_number: bool,
    /// Each choice in it.
    pub choices: Vec<Choice>,
    /// Its words, without the places for values; the ends of parts are joined by a line break.
    pub words: String,
    /// Things that these files do not use: functions, references, literals.
    pub foreign: bool,
}

/// A choice between variants.
#[derive(Debug, Clone)]
pub struct Choice {
    /// The variable that decides.
    pub variable: String,
    /// The keys of the variants; the last is the one that stands for all others.
    pub keys: Vec<String>,
}

pub(super) fn text_of(attribute: Option<String>, pattern: &ast::Pattern<&str>) -> Text {
    let mut text = Text {
        attribute,
        uses: BTreeSet::new(),
        shows: BTreeSet::new(),
        hides_number: false,
        choices: vec![],
        words: String::new(),
        foreign: false,
    };
    text.pattern(pattern);
    text
}

impl Text {
    fn pattern(&mut self, pattern: &ast::Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => self.words.push_str(value),
                ast::PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
        self.words.push('\n');
    }

    fn expression(&mut self, expression: &ast::Expression<&str>) {
        match expression {
            ast::Expression::Inline(inline) => {
                // Where a value goes, lints must see that something stands there.
                self.words.push('\u{FFFC}');
                let variable = self.inline(inline);
                self.shows.insert(variable);
            }
            ast::Expression::Select { selector, variants } => {
                self.words.push('\n');
                let variable = self.inline(selector);
                let keys = variants.iter().map(|variant| key_of(&variant.key)).collect();
                self.hides_number |= shown_in_some(&variable, variants);
                self.choices.push(Choice { variable, keys });
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>) -> String {
        if let ast::InlineExpression::VariableReference { id } = inline {
            self.uses.insert(id.name.to_owned());
            return id.name.to_owned();
        }
        self.foreign = true;
        String::new()
    }
}

/// Whether some variants that stand for more than one number show the variable and some do not.
fn shown_in_some(variable: &str, variants: &[ast::Variant<&str>]) -> bool {
    let classes = variants.iter().filter(|variant| matches!(variant.key, ast::VariantKey::Identifier { .. }));
    let shown: BTreeSet<bool> = classes.map(|variant| text_of(None, &variant.value).shows.contains(variable)).collect();
    shown.len() > 1
}

fn key_of(key: &ast::VariantKey<&str>) -> String {
    match key {
        ast::VariantKey::Identifier { name } => (*name).to_owned(),
        ast::VariantKey::NumberLiteral { value } => (*value).to_owned(),
    }
}
