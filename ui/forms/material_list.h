// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/programme.h"
#include "ui/forms/form_context.h"

#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace jiangce {

class PlainLabel;

/// How a material stands, as the case keeps it.
struct MaterialMark {
    bool isOriginalSeen = false;
    bool isCopyKept = false;
    QString note {};        ///< who ticked and when, worded by the host
    QStringList files {};   ///< names of what is attached
    friend bool operator==(const MaterialMark&, const MaterialMark&) = default;
};

/// What the applicant hands in, line by line: original seen, copy kept, else missing; files are dropped on a line.
/// objectName "materials"; a line's is "material_" + key.
class MaterialList final : public QWidget {
    Q_OBJECT
public:
    explicit MaterialList(const FormContext& context, QWidget* parent = nullptr);
    ~MaterialList() override;

    /// Shows the materials this form needs. Keys without a tick are missing. Quiet.
    void setMaterials(const FormData& form, const QMap<QString, MaterialMark>& ticks);
    void setReadOnly(bool isReadOnly);
    /// Keys of required materials of which neither original nor copy is there.
    [[nodiscard]] QStringList missing() const;
    /// Key of the line that was last clicked or worked on; empty: none.
    [[nodiscard]] QString current() const;
    /// For another case.
    void forgetCurrent();

Q_SIGNALS:
    void tickChanged(const QString& key, bool isOriginalSeen, bool isCopyKept);
    void filesDropped(const QString& key, const QStringList& paths);
    /// The officer wants to choose a file.
    void attachAsked(const QString& key);
    /// What lies in the clipboard is to be attached.
    void pasteAsked(const QString& key);
    void fileOpened(const QString& key, int index);

private:
    class Line;
    void showCount();
    void showCurrent(const QWidget* focus);

    const FormContext& m_context;
    QVBoxLayout* m_column = nullptr;
    PlainLabel* m_count = nullptr;
    QMap<QString, Line*> m_lines;
    QString m_current;
    bool m_isReadOnly = false;
};

} // namespace jiangce
