// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/agenda_model.h"

#include "ui/today/agenda_actions.h"

namespace brobygger {

namespace {
QString sectionTitle(AgendaSection section) {
    switch (section) {
    case AgendaSection::Overdue:
        return AgendaModel::tr("Overdue");
    case AgendaSection::Calls:
        return AgendaModel::tr("Calls today");
    case AgendaSection::Appointments:
        return AgendaModel::tr("Appointments");
    case AgendaSection::Tasks:
        return AgendaModel::tr("Tasks");
    case AgendaSection::WaitingForOthers:
        return AgendaModel::tr("Waiting for others");
    }
    return {};
}

AgendaRow plainRow(AgendaRow::Kind kind, const QString& text) {
    AgendaRow row;
    row.kind = kind;
    row.text = text;
    return row;
}
} // namespace

void AgendaModel::setList(const AgendaList& list, const AgendaRowMaker& make) {
    beginResetModel();
    m_rows.clear();
    for (const AgendaSection section :
         {AgendaSection::Overdue, AgendaSection::Calls, AgendaSection::Appointments, AgendaSection::Tasks,
          AgendaSection::WaitingForOthers}) {
        bool isEmpty = true;
        for (const AgendaItem& item : list.items) {
            if (sectionOf(item) != section) {
                continue;
            }
            if (isEmpty) {
                m_rows.append(plainRow(AgendaRow::Kind::Section, sectionTitle(section)));
                isEmpty = false;
            }
            m_rows.append(make(item));
        }
    }
    if (const int more = list.total() - static_cast<int>(list.items.size()); more > 0) {
        m_rows.append(plainRow(AgendaRow::Kind::More,
                               tr("%n more are waiting. They come up as these are done.", nullptr, more)));
    }
    endResetModel();
}

int AgendaModel::positionOf(AgendaKind kind, qint64 record) const {
    for (int position = 0; position < m_rows.size(); ++position) {
        const AgendaRow& row = m_rows[position];
        if (row.kind == AgendaRow::Kind::Item && row.item.kind == kind && row.item.recordId == record) {
            return position;
        }
    }
    return -1;
}

int AgendaModel::itemNear(int position) const {
    const int last = static_cast<int>(m_rows.size()) - 1;
    for (int at = qMax(0, position); at <= last; ++at) {
        if (m_rows[at].kind == AgendaRow::Kind::Item) {
            return at;
        }
    }
    for (int at = qMin(position, last); at >= 0; --at) {
        if (m_rows[at].kind == AgendaRow::Kind::Item) {
            return at;
        }
    }
    return -1;
}

int AgendaModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AgendaModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const AgendaRow& row = m_rows[index.row()];
    if (row.kind != AgendaRow::Kind::Item) {
        return role == Qt::ToolTipRole ? QVariant() : row.text;
    }
    QStringList words{row.chip.text, row.name, row.text, row.detail, row.warning.text};
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const bool isItem = m_rows[index.row()].kind == AgendaRow::Kind::Item;
    return isItem ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                  : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

} // namespace brobygger
