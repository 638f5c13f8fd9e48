// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheets/import.h"

#include <QWidget>

class QComboBox;

namespace brobygger {

class GrowingScrollArea;

/// What words of the sheet mean that stand in no list, and names that several records have: a line for each, with the words of
/// the list or the records to choose from. One that is left as it is leaves its cells empty, or rejects its rows.
class ImportWordsStep final : public QWidget {
    Q_OBJECT
public:
    explicit ImportWordsStep(const QString& language, QWidget* parent = nullptr);

    void show(ImportKind kind, const QList<UnknownWord>& words);
    /// Puts what was chosen into the mapping, so that nobody is asked again.
    void remember(ImportMapping& mapping) const;
    using QWidget::show;

private:
    QString m_language;
    GrowingScrollArea* m_scroll;
    QList<std::pair<UnknownWord, QComboBox*>> m_combos;
};

} // namespace brobygger
