// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/forms/search_popup.h"

namespace brobygger {

/// A field of a form for one out of very many: what one types is looked up, and the hit that is chosen stays with its
/// words. What was not chosen but typed exactly as a hit is called counts as chosen, so that a kept draft finds its value
/// again. The line edit is called name + "Edit".
class SearchField final : public QWidget {
    Q_OBJECT
public:
    SearchField(const QString& name, Search search, QWidget* parent = nullptr);

    /// The key of the hit; empty when nothing is chosen.
    QString key() const;
    /// What stands in the field.
    QString text() const;
    void choose(const QString& key, const QString& words);
    void setPlaceholder(const QString& placeholder);
    /// What to do when nothing is found.
    void setNothingFoundHint(const QString& hint);
    QLineEdit* edit() const;

Q_SIGNALS:
    /// Somebody typed or chose; not when the program set the value.
    void edited();

private:
    Search m_find;
    SearchPopup* m_search;
    QString m_key;
    QString m_words;
};

} // namespace brobygger
