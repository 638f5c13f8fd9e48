// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace brobygger {

/// The titles of a table's columns. One over numbers ends where they end: Qt would keep room for the mark of sorting beside
/// every title, also of a column that is not sorted. The mark then stands before the title.
class RecordHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit RecordHeader(QWidget* parent);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
};

} // namespace brobygger
