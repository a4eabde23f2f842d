package org.famen.portal.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A rule of our own making, on a law of our own making, with a number for 2024. */
final class LampRule {
    private LampRule() {}

    static void writeTo(Path folder) throws IOException {
        Files.writeString(folder.resolve("lamp.yaml"), """
                编号: lamp
                名称: 路灯赔偿
                简介: 打碎路灯赔多少
                适用自: 2020-01-01
                事实日: 打碎日
                问题:
                  - {编号: day, 名称: 打碎日, 问: 哪天打碎的？, 类型: 日期}
                参数:
                  - {名称: 灯价, 取: 路灯价}
                步骤:
                  - {名称: 赔偿, 类型: 金额, 算式: 灯价 * 2, 依据: 《路灯法》第八条, 怎么算: 灯价的两倍}
                结论:
                  - 说: 赔 {赔偿} 元。
                例子:
                  - {给: {打碎日: 2024-05-01, 灯价: 300}, 得: {赔偿: 600}}
                """);
        Files.writeString(
                folder.resolve("parameters.csv"), "名称,自,至,数值,单位,来源,演示\n路灯价,2024-01-01,2024-12-31,300,元,路灯公司公告,是\n");
        Files.writeString(folder.resolve("readings.csv"), "规则,条文,指纹\n");
    }
}
