//! One parse of Markdown as Japanese town halls write it.
