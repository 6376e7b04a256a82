//! How everything at the edge is shaped: plain, camelCase, kebab-case choices, refused when it holds an unknown field.

/// Declares inputs and outputs of the edge.
#[macro_export]
macro_rules! edge {
    ($($item:item)*) => { $(
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        $item
    )* };
}

/// Declares closed choices of the edge.
#[macro_export]
macro_rules! choice {
    ($($item:item)*) => { $(
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[serde(rename_all = "kebab-case")]
        $item
    )* };
}
