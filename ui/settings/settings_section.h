// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/kit/card.h"
#include "ui/kit/form.h"
#include "ui/shell/slice.h"

namespace brobygger {

class MessageBar;

/// One card of the settings. Each section sets its own words again at a change of language.
class SettingsSection : public QWidget {
    Q_OBJECT
public:
    /// `messages` is the page's.
    SettingsSection(PageContext& context, MessageBar* messages, QWidget* parent = nullptr);

protected:
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;

    Workspace& workspace() const { return m_context.workspace; }
    PageContext& context() const { return m_context; }
    MessageBar* messages() const { return m_messages; }
    Card* card() const { return m_card; }
    Form* form() const { return m_form; }
    /// Says that what was changed is kept.
    void tellSaved();

private:
    PageContext& m_context;
    MessageBar* m_messages;
    Card* m_card;
    Form* m_form;
};

} // namespace brobygger
