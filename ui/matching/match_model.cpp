// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matching/match_model.h"

#include <algorithm>

namespace brobygger {

MatchModel::MatchModel(const Matching& matching, QObject* parent)
    : RecordTableModel(parent)
    , m_matching(matching) {}

void MatchModel::show(const MatchList* list, const OpenReferrals& referrals, const MatchFilter& filter) {
    m_list = list;
    m_referrals = referrals;
    m_filter = filter;
    m_nextLines = matchLines(*list, filter);
    refresh();
}

/// The view asks for the key of its row before; so the lines change no sooner than here.
void MatchModel::forgetRows() {
    m_words.clear();
    if (m_nextLines) {
        m_lines = *std::exchange(m_nextLines, std::nullopt);
    }
}

std::optional<Match> MatchModel::matchAt(int row) const {
    return row >= 0 && row < m_lines.size() && !m_lines[row].isHeading() ? std::optional(m_list->matches.at(m_lines[row].match))
                                                                         : std::nullopt;
}

MatchWords MatchModel::wordsAt(int row) const {
    const auto known = m_words.constFind(row);
    if (known != m_words.cend()) {
        return *known;
    }
    const auto match = matchAt(row);
    return match ? *m_words.insert(row, wordsOf(*m_list, *match, m_matching.head(m_list->id(*match)), m_referrals))
                 : MatchWords();
}

int MatchModel::firstOffer() const {
    const auto first = std::find_if(m_lines.begin(), m_lines.end(), [](const MatchLine& line) { return !line.isHeading(); });
    return first == m_lines.end() ? -1 : static_cast<int>(first - m_lines.begin());
}

QVariant MatchModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    static constexpr int widths[] = {48, 0, 72};
    static constexpr const char* ids[] = {"score", "offer", "distance"};
    switch (role) {
    case Qt::DisplayRole: return section == Points ? tr("Points") : section == Offer ? tr("Offer") : tr("Distance");
    case WidthRole: return widths[section];
    case ColumnIdRole: return QLatin1String(ids[section]);
    default: return {};
    }
}

Qt::ItemFlags MatchModel::flags(const QModelIndex& index) const {
    const bool isLabel =
        index.isValid() && m_lines[index.row()].isHeading() && m_lines[index.row()].group != MatchGroup::Elsewhere;
    return isLabel ? Qt::NoItemFlags : RecordTableModel::flags(index);
}

QString MatchModel::textAt(int row, int column) const {
    if (m_lines[row].isHeading()) {
        return column != Offer ? QString()
               : m_lines[row].group == MatchGroup::Elsewhere
                   ? headingText(m_lines[row])
                   : QStringLiteral("%1 (%2)").arg(headingText(m_lines[row])).arg(m_lines[row].offers);
    }
    const MatchWords words = wordsAt(row);
    return column == Points ? words.points : column == Offer ? words.name : words.distance;
}

Cell MatchModel::cellAt(int row, int column) const {
    Cell cell{textAt(row, column)};
    if (column == Offer && !m_lines[row].isHeading()) {
        const MatchWords words = wordsAt(row);
        QStringList said{words.town, words.when};
        for (const MatchMark& mark : words.marks) {
            said.append(mark.text);
        }
        said.removeAll(QString());
        cell.detail = said.join(QStringLiteral(", "));
    }
    return cell;
}

QString MatchModel::rowKey(int row) const {
    const MatchLine& line = m_lines[row];
    return line.isHeading() ? QStringLiteral("group %1").arg(static_cast<int>(line.group)) : line.offer.toString();
}

} // namespace brobygger
