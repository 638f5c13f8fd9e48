// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/look/icons.h"

#include <QListWidget>
#include <QPointer>
#include <QWidget>
#include <functional>
#include <optional>

class QLabel;
class QLineEdit;

namespace brobygger {

/// One thing found: what it is called, what tells it from its namesakes, and what it stands for (an id as
/// text).
struct Hit {
    QString title;
    QString detail = {};
    QString key = {};
    std::optional<IconName> icon = std::nullopt;
    QString kind = {}; ///< the word for the icon: "Borger", "Tilbud"
};

using Search = std::function<QList<Hit>(const QString& text)>;

/// A search line whose hits appear below it. Up and Down move, Enter chooses, Escape closes. It asks on every
/// keystroke, so the search must be quick.
class SearchPopup final : public QWidget {
    Q_OBJECT
public:
    explicit SearchPopup(Search search, QWidget* parent = nullptr);
    ~SearchPopup() override;

    void setPlaceholder(const QString& placeholder);
    /// A small muted word at the right end, for the shortcut: "Ctrl+K".
    void setShortcutHint(const QString& hint);
    QLineEdit* edit() const { return m_edit; }
    /// The list, a child of the window while open; "searchHits".
    QListWidget* list() const { return m_list; }
    /// What to do when nothing is found; without it: fewer letters, a birth date or a telephone number.
    void setNothingFoundHint(const QString& hint) { m_nothingFound = hint; }
    void setSearch(Search search) { m_search = std::move(search); }
    void clear();

Q_SIGNALS:
    void chosen(const Hit& hit);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void look();
    void showHint();
    void open();
    void close();
    void choose(int row);
    void retranslate();

    Search m_search;
    QLineEdit* m_edit;
    QLabel* m_hint;
    QPointer<QListWidget> m_list;
    QList<Hit> m_hits;
    QString m_nothingFound;
};

} // namespace brobygger
