// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/forms/form.h"

#include <QTimer>

namespace brobygger {

class WrappingRow;

/// What narrows a list: a search line that waits for a pause in typing, and combo boxes beside it.
class FilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget* parent = nullptr);

    /// The search line, "searchEdit"; its placeholder and accessible name.
    void setSearchWords(const QString& placeholder);
    /// Without a search line.
    void hideSearch();
    /// A combo box "nameCombo" with its accessible name; the choices carry their values.
    QComboBox* combo(const QString& name, const QString& label, const QList<Choice>& choices);
    QCheckBox* check(const QString& name, const QString& label);
    /// Anything else, at the right end.
    void addAtEnd(QWidget* widget);

    QString searchText() const;
    QVariant choice(const QString& name) const;
    bool isChecked(const QString& name) const;
    void setSearchText(const QString& text);
    void clear();
    QLineEdit* searchEdit() const { return m_search; }

Q_SIGNALS:
    /// Something narrows differently now; typing is waited out for 120 ms, Enter is not.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    WrappingRow* m_row;
    QLineEdit* m_search;
    QString m_placeholder;
    QTimer m_pause;
    QHash<QString, QComboBox*> m_combos;
    QHash<QString, QCheckBox*> m_checks;
};

} // namespace brobygger
