//! The success criteria of level A and AA: JIS X 8341-3:2016 (the same as WCAG 2.0), and what WCAG 2.1 and 2.2 added.

/// A success criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Criterion {
    /// Number, as in JIS and WCAG.
    pub id: &'static str,
    /// A or AA.
    pub level: &'static str,
    /// Name in Japanese.
    pub name: &'static str,
    /// JIS has it; WCAG 2.1 and 2.2 only have added the others.
    pub in_jis: bool,
}

const fn jis(id: &'static str, level: &'static str, name: &'static str) -> Criterion {
    Criterion { id, level, name, in_jis: true }
}

const fn added(id: &'static str, level: &'static str, name: &'static str) -> Criterion {
    Criterion { id, level, name, in_jis: false }
}

/// All criteria, in the order of their numbers: first those of JIS, then those added.
pub const CRITERIA: &[Criterion] = &[
    jis("1.1.1", "A", "非テキストコンテンツ"),
    jis("1.2.1", "A", "音声だけ及び映像だけ（収録済み）"),
    jis("1.2.2", "A", "キャプション（収録済み）"),
    jis("1.2.3", "A", "音声解説又はメディアに対する代替コンテンツ（収録済み）"),
    jis("1.2.4", "AA", "キャプション（ライブ）"),
    jis("1.2.5", "AA", "音声解説（収録済み）"),
    jis("1.3.1", "A", "情報及び関係性"),
    jis("1.3.2", "A", "意味のある順序"),
    jis("1.3.3", "A", "感覚的な特徴"),
    jis("1.4.1", "A", "色の使用"),
    jis("1.4.2", "A", "音声の制御"),
    jis("1.4.3", "AA", "コントラスト（最低限レベル）"),
    jis("1.4.4", "AA", "テキストのサイズ変更"),
    jis("1.4.5", "AA", "文字画像"),
    jis("2.1.1", "A", "キーボード"),
    jis("2.1.2", "A", "キーボードトラップなし"),
    jis("2.2.1", "A", "タイミング調整可能"),
    jis("2.2.2", "A", "一時停止、停止及び非表示"),
    jis("2.3.1", "A", "3回の閃光、又は閾値以下"),
    jis("2.4.1", "A", "ブロックスキップ"),
    jis("2.4.2", "A", "ページタイトル"),
    jis("2.4.3", "A", "フォーカス順序"),
    jis("2.4.4", "A", "リンクの目的（コンテキスト内）"),
    jis("2.4.5", "AA", "複数の手段"),
    jis("2.4.6", "AA", "見出し及びラベル"),
    jis("2.4.7", "AA", "フォーカスの可視化"),
    jis("3.1.1", "A", "ページの言語"),
    jis("3.1.2", "AA", "一部分の言語"),
    jis("3.2.1", "A", "フォーカス時"),
    jis("3.2.2", "A", "入力時"),
    jis("3.2.3", "AA", "一貫したナビゲーション"),
    jis("3.2.4", "AA", "一貫した識別性"),
    jis("3.3.1", "A", "エラーの特定"),
    jis("3.3.2", "A", "ラベル又は説明"),
    jis("3.3.3", "AA", "エラー修正の提案"),
    jis("3.3.4", "AA", "エラー回避（法的、金融及びデータ）"),
    jis("4.1.1", "A", "構文解析"),
    jis("4.1.2", "A", "名前（name）、役割（role）及び値（value）"),
    added("1.3.4", "AA", "表示の向き"),
    added("1.3.5", "AA", "入力目的の特定"),
    added("1.4.10", "AA", "リフロー"),
    added("1.4.11", "AA", "非テキストのコントラスト"),
    added("1.4.12", "AA", "テキストの間隔"),
    added("1.4.13", "AA", "ホバー又はフォーカスで表示されるコンテンツ"),
    added("2.1.4", "A", "文字キーのショートカット"),
    added("2.4.11", "AA", "隠されないフォーカス（最低限）"),
    added("2.5.1", "A", "ポインタのジェスチャ"),
    added("2.5.2", "A", "ポインタのキャンセル"),
    added("2.5.3", "A", "名前（name）のラベル"),
    added("2.5.4", "A", "動きによる起動"),
    added("2.5.7", "AA", "ドラッグ動作"),
    added("2.5.8", "AA", "ターゲットのサイズ（最低限）"),
    added("3.2.6", "A", "一貫したヘルプ"),
    added("3.3.7", "A", "冗長な入力項目"),
    added("3.3.8", "AA", "アクセシブルな認証（最低限）"),
    added("4.1.3", "AA", "ステータスメッセージ"),
];

#[cfg(test)]
mod tests {
    use super::CRITERIA;

    #[test]
    fn jis_has_38_criteria_of_level_a_and_aa() {
        let count = |level| CRITERIA.iter().filter(|it| it.in_jis && it.level == level).count();
        assert_eq!((count("A"), count("AA")), (25, 13));
        let ids: std::collections::BTreeSet<&str> = CRITERIA.iter().map(|it| it.id).collect();
        assert_eq!(ids.len(), CRITERIA.len());
    }
}
