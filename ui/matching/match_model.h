// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/tables/record_table_model.h"
#include "ui/matching/match_lines.h"

namespace brobygger {

class Matching;

/// The ranked list as a table: points, offer, distance, with a heading above each group. Words are made only for the lines
/// that are looked at, since the list may be 3,000 offers long. Headings cannot be selected, except the one that unfolds.
class MatchModel final : public RecordTableModel {
    Q_OBJECT
public:
    enum Columns { Points, Offer, Distance, ColumnCount };

    explicit MatchModel(const Matching& matching, QObject* parent = nullptr);

    void show(const MatchList* list, const OpenReferrals& referrals, const MatchFilter& filter);
    const MatchLine& line(int row) const { return m_lines.at(row); }
    /// The match of a line; nothing for a heading or a row that is not there.
    std::optional<Match> matchAt(int row) const;
    MatchWords wordsAt(int row) const;
    /// The first line with an offer, -1 when there is none.
    int firstOffer() const;
    bool isFolded() const { return !m_filter.showsElsewhere; }

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

protected:
    qsizetype countRows() const override { return m_lines.size(); }
    void forgetRows() override;
    Cell cellAt(int row, int column) const override;
    QString textAt(int row, int column) const override;
    QString rowKey(int row) const override;
    QString sortKey(int) const override { return {}; }
    Qt::Alignment alignmentOf(int column) const override { return column == Offer ? Qt::AlignLeft : Qt::AlignRight; }

private:
    const Matching& m_matching;
    const MatchList* m_list = nullptr;
    OpenReferrals m_referrals;
    MatchFilter m_filter;
    QList<MatchLine> m_lines;
    std::optional<QList<MatchLine>> m_nextLines;
    mutable QHash<int, MatchWords> m_words;
};

} // namespace brobygger
